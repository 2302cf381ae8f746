package boundary.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void anotherReaderFindsEveryPixel() throws IOException {
        long seed = System.nanoTime();
        var chance = new Random(seed);
        for (int[] size : new int[][] {{1, 1}, {7, 3}, {300, 40}, {1, 900}}) {
            int[] pixels = chance.ints((long) size[0] * size[1])
                    .map(each -> each | 0xFF000000)
                    .toArray();
            var out = new ByteArrayOutputStream();
            new Png(size[0], pixels).write(out);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
            assertEquals(size[0], read.getWidth());
            assertEquals(size[1], read.getHeight());
            for (int i = 0; i < pixels.length; i++) {
                assertEquals(pixels[i], read.getRGB(i % size[0], i / size[0]), "pixel " + i + ", seed " + seed);
            }
        }
    }
}
