package boundary.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private final Figures english = new Figures('.', "h", "m");
    private final Figures russian = new Figures(',', "ч", "мин");

    @ParameterizedTest
    @CsvSource({"0,0~m", "41,41~m", "60,1~h", "65,1~h~05~m", "330,5~h~30~m", "-45,−45~m", "60000,1~000~h"})
    void writesLengthsOfTimeWithoutPlacesToBreak(long minutes, String expected) {
        assertEquals(expected.replace('~', '\u00a0'), english.duration(minutes));
    }

    @Test
    void takesItsWordsAndItsDecimalMarkFromTheLanguage() {
        assertEquals("1 ч 05 мин".replace(' ', '\u00a0'), russian.duration(65));
        assertEquals("1 240,50".replace(' ', '\u00a0'), russian.decimal(1240.5, 2));
    }

    @ParameterizedTest
    @CsvSource({"36.14,1,+36.1", "-3.2,1,−3.2", "0.04,1,0.0", "-0.04,1,0.0", "2.05,1,+2.1", "999.5,0,+1~000"})
    void signsWhatDoesNotRoundToZero(double number, int places, String expected) {
        assertEquals(expected.replace('~', '\u00a0'), english.signed(number, places));
    }

    @Test
    void groupsEveryWholeNumberSoThatItCanBeReadBack() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            long number = random.nextLong() >> random.nextInt(62);
            String text = Figures.grouped(number);
            long back = Long.parseLong(text.replace("\u00a0", "").replace(Figures.MINUS, '-'));
            assertEquals(number, back, "seed " + seed);
            String[] groups = text.replace(String.valueOf(Figures.MINUS), "").split("\u00a0", -1);
            for (int group = 1; group < groups.length; group++) {
                assertEquals(3, groups[group].length(), text + ", seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2,+2,energy-good", "0,0,energy-flat", "-1,−1,energy-low", "-2,−2,energy-bad"})
    void saysEnergyBySignAndByColour(int rating, String text, String styleClass) {
        assertEquals(text, Figures.energy(rating));
        assertEquals(styleClass, Figures.energyClass(rating));
    }
}
