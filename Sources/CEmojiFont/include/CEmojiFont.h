#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A font whose characters are pictures, opened through FreeType.
typedef struct emoji_font emoji_font;

/// The picture of a character: blue, green, red and alpha bytes, the colours already multiplied
/// by alpha; owned by the font until the next one is loaded.
typedef struct {
    int width, height;
    /// Bytes from one row to the next.
    int row_bytes;
    const uint8_t *pixels;
} emoji_picture;

/// NULL when the file is missing, damaged, or a font without colour pictures.
emoji_font *emoji_font_open(const char *path);
void emoji_font_close(emoji_font *font);

/// Whether the font has a picture of the character.
bool emoji_font_load(emoji_font *font, uint32_t character, emoji_picture *picture);

/// A font whose characters are all equally wide outlines, opened through FreeType at one size.
typedef struct text_font text_font;

/// How much of each pixel a character covers, 0 to 255; owned by the font until the next one is
/// loaded.
typedef struct {
    int width, height;
    /// Pixels from the origin on the baseline to the left edge and up to the upper edge.
    int left, top;
    /// Bytes from one row to the next.
    int row_bytes;
    const uint8_t *coverage;
} text_glyph;

/// NULL when the file is missing, damaged, or a font whose characters differ in width.
text_font *text_font_open(const char *path, int pixels);
void text_font_close(text_font *font);

/// Whether the font has the character; one without strokes has no pixels.
bool text_font_load(text_font *font, uint32_t character, text_glyph *glyph);
