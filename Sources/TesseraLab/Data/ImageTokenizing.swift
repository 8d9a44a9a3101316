public import TesseraTensor

/// Turns image codes into pixels: what sampling needs of an image tokenizer.
public protocol CodeDecoder: AnyObject {
    /// Width and height of a picture in pixels.
    var side: Int { get }
    /// Image codes of a picture.
    var codesPerPicture: Int { get }
    /// Size of the codebook.
    var codeCount: Int { get }
    /// RGB bytes, [side, side, 3], of each code grid.
    func pixels(of codes: [[Int32]], on device: Device) -> [[UInt8]]
}

/// Turns pixels into image codes and back.
public protocol ImageTokenizing: CodeDecoder {
    /// Changes with any weight; codes made under another fingerprint mean other patches.
    var fingerprint: String { get }
    /// The code grid, in raster order, of each picture of RGB bytes, [side, side, 3].
    func codes(of pictures: [[UInt8]], on device: Device) -> [[Int32]]
}
