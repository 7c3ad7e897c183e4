package org.heddle.exchange.picture;

import java.nio.file.Path;
import java.util.Locale;
import org.heddle.domain.Refusal;
import org.heddle.domain.picture.Picture;
import org.heddle.exchange.exporting.WholeFile;

/// Writes a picture to a file, whole or not at all; on a light page, since it is for paper.
public final class PictureFiles {
    private PictureFiles() {}

    /// Whether the file's name asks for a picture.
    public static boolean wants(Path out) {
        return switch (extension(out)) {
            case "png", "svg" -> true;
            default -> false;
        };
    }

    public static void write(Picture picture, Path out) {
        switch (extension(out)) {
            case "png" -> WholeFile.write(out, stream -> PngPicture.write(picture, stream));
            case "svg" -> WholeFile.write(out, stream -> SvgPicture.write(picture, stream));
            default -> throw new Refusal("The picture “%s” cannot be written: its name must end in .png or .svg.".formatted(out.getFileName()));
        }
    }

    private static String extension(Path out) {
        var name = String.valueOf(out.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
