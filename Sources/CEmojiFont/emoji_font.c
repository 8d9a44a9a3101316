#include "CEmojiFont.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include <stdlib.h>

struct emoji_font {
    FT_Library library;
    FT_Face face;
};

emoji_font *emoji_font_open(const char *path) {
    emoji_font *font = calloc(1, sizeof *font);
    if (!font) return NULL;
    if (FT_Init_FreeType(&font->library) == 0 && FT_New_Face(font->library, path, 0, &font->face) == 0 &&
        FT_HAS_COLOR(font->face) && font->face->num_fixed_sizes > 0 &&
        FT_Select_Size(font->face, font->face->num_fixed_sizes - 1) == 0) {
        return font;
    }
    emoji_font_close(font);
    return NULL;
}

void emoji_font_close(emoji_font *font) {
    if (font->face) FT_Done_Face(font->face);
    if (font->library) FT_Done_FreeType(font->library);
    free(font);
}

bool emoji_font_load(emoji_font *font, uint32_t character, emoji_picture *picture) {
    FT_UInt glyph = FT_Get_Char_Index(font->face, character);
    if (glyph == 0 || FT_Load_Glyph(font->face, glyph, FT_LOAD_COLOR) != 0) return false;
    const FT_Bitmap *bitmap = &font->face->glyph->bitmap;
    if (bitmap->pixel_mode != FT_PIXEL_MODE_BGRA || bitmap->pitch <= 0) return false;
    *picture = (emoji_picture){
        .width = (int)bitmap->width,
        .height = (int)bitmap->rows,
        .row_bytes = bitmap->pitch,
        .pixels = bitmap->buffer,
    };
    return bitmap->width > 0 && bitmap->rows > 0;
}
