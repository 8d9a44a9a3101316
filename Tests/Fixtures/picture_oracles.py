"""Prints Tests/TesseraLabTests/Data/PictureOracles.swift; made with Pillow 13.0.0.

python3 -m venv venv && venv/bin/pip install pillow && venv/bin/python picture_oracles.py
"""
import base64, io, zlib
from PIL import Image


def pattern(width, height):
    """The picture that PatternPicture.swift draws by the same formula."""
    return Image.frombytes("RGB", (width, height), bytes(
        (x * 37 + y * 91 + channel * 53 + x * y * 7 + (x // 5) * 120) % 256
        for y in range(height) for x in range(width) for channel in range(3)))


def smooth(width, height, mode="RGB"):
    levels = bytes((x * 9 + y * 5 + channel * 40) % 256
                   for y in range(height) for x in range(width) for channel in range(len(mode)))
    return Image.frombytes(mode, (width, height), levels)


def encoded(picture, kind, **options):
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def over_white(picture):
    rgba = picture.convert("RGBA").tobytes()
    out = bytearray()
    for i in range(0, len(rgba), 4):
        a = rgba[i + 3]
        out += bytes((rgba[i + c] * a + 255 * (255 - a) + 127) // 255 for c in range(3))
    return bytes(out)


def orientation(value):
    exif = Image.Exif()
    exif[0x0112] = value
    return exif


def files():
    rgba = smooth(9, 7, "RGBA")
    palette = smooth(9, 7).quantize(12)
    grey16 = Image.new("I;16", (9, 7))
    grey16.putdata([(x * 4099) % 65536 for x in range(63)])
    yield "pngRGB", encoded(smooth(9, 7), "PNG"), smooth(9, 7).tobytes()
    yield "pngRGBA", encoded(rgba, "PNG"), over_white(rgba)
    yield "pngPalette", encoded(palette, "PNG", transparency=3), over_white(
        Image.open(io.BytesIO(encoded(palette, "PNG", transparency=3))))
    yield "pngGrey16", encoded(grey16, "PNG"), bytes(
        v >> 8 for v in [(x * 4099) % 65536 for x in range(63)] for _ in range(3))
    jpegs = {
        "jpegBaseline": encoded(smooth(33, 18), "JPEG", quality=90),
        "jpegProgressive": encoded(smooth(33, 18), "JPEG", quality=90, progressive=True),
        "jpegGrey": encoded(smooth(33, 18, "L"), "JPEG", quality=90),
        "jpegCMYK": encoded(smooth(33, 18, "CMYK"), "JPEG", quality=90),
    }
    for name, file in jpegs.items():
        yield name, file, Image.open(io.BytesIO(file)).convert("RGB").tobytes()
    webp = encoded(rgba, "WEBP", lossless=True, exact=True)
    yield "webpLossless", webp, over_white(Image.open(io.BytesIO(webp)))
    lossy = encoded(smooth(33, 18), "WEBP", quality=80)
    yield "webpLossy", lossy, Image.open(io.BytesIO(lossy)).convert("RGB").tobytes()


def extras():
    yield "webpMoving", encoded(smooth(9, 7), "WEBP", save_all=True,
                                append_images=[pattern(9, 7)], duration=100)
    for value in range(1, 9):
        yield f"jpegOrientation{value}", encoded(smooth(16, 8), "JPEG", quality=95,
                                                 exif=orientation(value))


def swift_text(file):
    return base64.b64encode(file).decode()


print("// Made by Tests/Fixtures/picture_oracles.py with Pillow 13.0.0; not edited by hand.")
print("// swift-format-ignore-file\n")
print("/// Encoded pictures and the CRC-32 of what Pillow decodes them to.")
print("enum PictureOracles {")
print("    static let files: [(name: String, base64: String, checksum: UInt32)] = [")
for name, file, pixels in files():
    print(f'        ("{name}", "{swift_text(file)}", 0x{zlib.crc32(pixels):08X}),')
print("    ]\n")
print("    static let extras: [String: String] = [")
for name, file in extras():
    print(f'        "{name}": "{swift_text(file)}",')
print("    ]\n")
print("    static let resized: [(filter: String, from: (Int, Int), to: (Int, Int), checksum: UInt32)] = [")
filters = {"box": Image.Resampling.BOX, "bilinear": Image.Resampling.BILINEAR,
           "bicubic": Image.Resampling.BICUBIC, "lanczos": Image.Resampling.LANCZOS}
for name, kind in filters.items():
    for source, target in [((23, 17), (8, 8)), ((23, 17), (31, 40)), ((64, 64), (16, 16)),
                           ((5, 90), (64, 3)), ((7, 7), (7, 13)), ((1, 1), (4, 4)),
                           ((301, 203), (64, 64))]:
        # One axis at a time: Pillow 13 takes the vertical pass first for some oblong targets.
        wide = pattern(*source).resize((target[0], source[1]), kind)
        checksum = zlib.crc32(wide.resize(target, kind).tobytes())
        print(f'        ("{name}", {source}, {target}, 0x{checksum:08X}),')
print("    ]\n")
small = list(pattern(11, 9).resize((3, 2), filters["bicubic"]).tobytes())
print(f"    static let bicubic11x9To3x2: [UInt8] = {small}")
print("}")
