#include "CEmojiFont.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <stdlib.h>

struct text_font {
    FT_Library library;
    FT_Face face;
};

text_font *text_font_open(const char *path, int pixels) {
    text_font *font = calloc(1, sizeof *font);
    if (!font) return NULL;
    if (FT_Init_FreeType(&font->library) == 0 && FT_New_Face(font->library, path, 0, &font->face) == 0 &&
        FT_IS_FIXED_WIDTH(font->face) && FT_IS_SCALABLE(font->face) &&
        FT_Set_Pixel_Sizes(font->face, 0, (FT_UInt)pixels) == 0) {
        return font;
    }
    text_font_close(font);
    return NULL;
}

void text_font_close(text_font *font) {
    if (font->face) FT_Done_Face(font->face);
    if (font->library) FT_Done_FreeType(font->library);
    free(font);
}

bool text_font_load(text_font *font, uint32_t character, text_glyph *glyph) {
    FT_UInt index = FT_Get_Char_Index(font->face, character);
    if (index == 0 || FT_Load_Glyph(font->face, index, FT_LOAD_RENDER) != 0) return false;
    const FT_GlyphSlot slot = font->face->glyph;
    if (slot->bitmap.pixel_mode != FT_PIXEL_MODE_GRAY || slot->bitmap.pitch < 0) return false;
    *glyph = (text_glyph){
        .width = (int)slot->bitmap.width,
        .height = (int)slot->bitmap.rows,
        .left = slot->bitmap_left,
        .top = slot->bitmap_top,
        .row_bytes = slot->bitmap.pitch,
        .coverage = slot->bitmap.buffer,
    };
    return true;
}
