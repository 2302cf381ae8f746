package boundary.text.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import boundary.app.SampleJournal;
import boundary.exchange.pdf.PdfPaper;
import boundary.journal.Journal;
import boundary.journal.Stamp;
import boundary.report.MonthReview;
import boundary.scoring.Scores;
import boundary.text.Language;
import boundary.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// A month is one page, however much happened in it.
class MonthPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant AT = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);

    @Test
    void everyMonthOfTheSampleIsOnePageInEveryLanguage() throws IOException {
        for (Language language : Language.values()) {
            Journal journal = sample(language);
            Scores scores = Scores.of(journal, TODAY);
            for (int back = 0; back < 9; back++) {
                MonthReview review =
                        MonthReview.of(journal, scores, YearMonth.of(2026, 11).minusMonths(back), TODAY);
                assertEquals(
                        1, pages(MonthPaper.of(review, "", Messages.in(language))), review.month() + " " + language);
            }
        }
    }

    @Test
    void aMonthWithVeryMuchInItIsOnePageTooAndSaysHowMuchItLeavesOut() throws IOException {
        for (Language language : Language.values()) {
            Journal journal = sample(language);
            MonthReview review = MonthReview.of(journal, Scores.of(journal, TODAY), YearMonth.of(2026, 10), TODAY);
            for (int times : new int[] {2, 5, 30}) {
                Paper paper = MonthPaper.of(many(review, times), "", Messages.in(language));
                assertEquals(1, pages(paper), times + " times " + language);
            }
            String text =
                    MonthPaper.of(many(review, 30), "", Messages.in(language)).text();
            Messages messages = Messages.in(language);
            String more = messages.count("month.more", 7).replace("7", "[\\d\u00A0]+");
            long left = Pattern.compile(more).matcher(text).results().count();
            assertTrue(left >= 3, text);
        }
    }

    private static MonthReview many(MonthReview review, int times) {
        return new MonthReview(
                review.month(),
                review.from(),
                review.to(),
                review.before(),
                review.now(),
                review.then(),
                repeated(review.clients(), times),
                repeated(review.moves(), times),
                review.calmer(),
                review.closed(),
                repeated(review.declined(), times),
                repeated(review.talks(), times),
                review.days());
    }

    private static <T> List<T> repeated(List<T> some, int times) {
        var all = new ArrayList<T>();
        Collections.nCopies(times, some).forEach(all::addAll);
        return all;
    }

    private static int pages(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPaper.write(paper, AT, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return document.getNumberOfPages();
        }
    }

    private static Journal sample(Language language) {
        var ids = new AtomicLong();
        var stamp = new Stamp(AT, TODAY, () -> new UUID(5, ids.incrementAndGet()));
        return Journal.empty().with(SampleJournal.edit(language, ZoneOffset.UTC, stamp));
    }
}
