package org.heddle.exchange.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.heddle.domain.Refusal;
import org.heddle.domain.codebook.Colour;
import org.heddle.domain.picture.Ink;
import org.heddle.domain.picture.Picture;
import org.heddle.domain.picture.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures written and read back.
final class PictureFilesTest {
    private static final Picture PICTURE = new Picture(100, 50, "a box, a dot, a line & words", List.of(
            new Shape.Box(0, 0, 10, 10, new Ink.OfCode(new Colour("#a71756")), 0), new Shape.Dot(50, 25, 5, Ink.Plain.ACCENT, Shape.NOTHING),
            new Shape.Line(0, 49, 100, 49, 1, Ink.Plain.LINE),
            new Shape.Words(60, 40, "Rent & other 😀 things that need far more room", Shape.Side.RIGHT, 10, 38, Ink.Plain.WORDS)));

    @TempDir
    Path folder;

    @Test
    void aPngHasTwoPointsForEachUnitAndTheColoursOfItsShapes() throws Exception {
        Path file = folder.resolve("picture.png");
        PictureFiles.write(PICTURE, file);
        var image = ImageIO.read(file.toFile());
        assertEquals(List.of(200, 100), List.of(image.getWidth(), image.getHeight()));
        assertEquals(0xffa71756, image.getRGB(4, 4));
        assertEquals(0xff0550ae, image.getRGB(100, 50));
        assertEquals(0xffffffff, image.getRGB(60, 10));
        assertTrue(IntStream.range(120, 200).anyMatch(x -> IntStream.range(62, 84).anyMatch(y -> image.getRGB(x, y) != 0xffffffff)), "words are drawn");
    }

    @Test
    void anSvgKeepsItsWordsAsWordsAndCutsWhatIsTooWide() throws Exception {
        Path file = folder.resolve("picture.svg");
        PictureFiles.write(PICTURE, file);
        var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
        assertEquals("0 0 100 50", document.getDocumentElement().getAttribute("viewBox"));
        assertEquals(PICTURE.says(), document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(2, document.getElementsByTagName("rect").getLength());
        assertEquals("#0550ae", document.getElementsByTagName("circle").item(0).getAttributes().getNamedItem("fill").getTextContent());
        String words = document.getElementsByTagName("text").item(0).getTextContent();
        assertNotEquals(PICTURE.says(), words);
        assertTrue(words.startsWith("Rent") && words.endsWith("…"), words);
    }

    @Test
    void otherEndingsAreNoPictures() {
        assertFalse(PictureFiles.wants(folder.resolve("table.csv")));
        assertTrue(PictureFiles.wants(folder.resolve("Net.PNG")));
        assertThrows(Refusal.class, () -> PictureFiles.write(PICTURE, folder.resolve("picture.bmp")));
        assertFalse(Files.exists(folder.resolve("picture.bmp")));
    }
}
