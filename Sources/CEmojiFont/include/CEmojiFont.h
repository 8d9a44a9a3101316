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
