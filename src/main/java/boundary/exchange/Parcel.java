package boundary.exchange;

import boundary.exchange.pdf.PdfPaper;
import boundary.journal.ChainHead;
import boundary.journal.ClientId;
import boundary.journal.InteractionId;
import boundary.journal.Journal;
import boundary.journal.Words;
import boundary.report.Dossier;
import boundary.report.Leaving;
import boundary.report.Selection;
import boundary.report.With;
import boundary.text.Messages;
import boundary.text.paper.HistoryLedger;
import boundary.text.paper.HistoryPaper;
import boundary.text.paper.Ledger;
import boundary.text.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/// A part of a journal on its way out, in whatever form: each form has the same facts of it.
///
/// @param words the words of the version of an entry with a sequence number
/// @param messages in which language the forms for people are written
/// @param at the moment that the files say they were made: the same parcel and moment give the same bytes
/// @param standings how each client stands, for those who ask for scores; nothing where nobody can say
public record Parcel(
        Journal journal,
        Selection selection,
        LongFunction<Words> words,
        Messages messages,
        Instant at,
        @Nullable Function<ClientId, Exports.@Nullable Standing> standings) {
    private static final double GATHERING = 0.25;

    /// {@return what an evidence bundle of it is made of}
    ///
    /// @param chain the chain of the same journal, with salts and contents of `shownLinks`
    /// @param program name and version of this program
    public Evidence evidence(EvidenceChain chain, String program) {
        return new Evidence(journal, selection, words, chain, paper(), messages, day(), program);
    }

    /// {@return which links of the chain go into an evidence bundle of it with salt and content, by their numbers}
    public LongPredicate shownLinks() {
        return EvidenceBundle.shown(journal, selection, words);
    }

    /// {@return the names of the files in an evidence bundle of it}
    public List<String> bundled() {
        var nothing = new EvidenceChain(new ChainHead("", 0, ""), List.of());
        return EvidenceParts.names(new Evidence(journal, selection, words, nothing, null, messages, day(), ""));
    }

    /// {@return whether a form is a copy of the whole journal}
    public boolean isWhole(Form form) {
        return form.isOwnCopy() && selection.isAll();
    }

    /// {@return what goes out in a form}
    public Leaving leaving(Form form) {
        return new Leaving(journal, form.isOwnCopy() ? selection.ofOwnCopy() : selection);
    }

    /// Writes it where nothing stands yet, or in place of a file that gives way. What fails or is stopped leaves
    /// nothing behind.
    ///
    /// @param replacing whether a file that stands there gives way; a folder never does
    /// @throws java.util.concurrent.CancellationException if who looks on stops it
    /// @throws IOException if something stands there or it cannot be written
    public void write(Form form, Path target, boolean replacing, Watch watch) throws IOException {
        if (form == Form.CSV_SET) {
            SafeFile.writeFolder(target, new CsvSetFile(leaving(form), standing(paced(form, watch)))::write);
        } else {
            SafeFile.write(target, out -> write(form, out, watch), replacing);
        }
    }

    /// Writes it into a stream, which stays open.
    ///
    /// @throws IllegalArgumentException if the form is a folder
    /// @throws java.util.concurrent.CancellationException if who looks on stops it
    public void write(Form form, OutputStream out, Watch watch) throws IOException {
        Leaving leaving = leaving(form);
        switch (form) {
            case CSV -> Exports.csv(out, leaving, standing(paced(form, watch)), standings());
            case JSON -> new JsonFile(leaving, paced(form, watch)).write(out);
            case CSV_SET -> throw new IllegalArgumentException("a folder is no file");
            case PDF -> {
                Paper paper = paper(first(watch));
                PdfPaper.write(paper, at, out, Steps.of(paper, then(watch))::next);
            }
            case HTML -> Papers.html(out, paper(first(watch)), then(watch));
            case MARKDOWN -> Papers.markdown(out, paper(first(watch)), then(watch));
            case XLSX -> {
                Ledger ledger = ledger(first(watch));
                XlsxFile.write(ledger, at, out, Steps.of(ledger, then(watch)));
            }
            case BUNDLE -> throw new IllegalArgumentException("a bundle needs the chain");
        }
    }

    /// {@return the first part of a form that is text, exactly as it would be written}
    ///
    /// @param limit in bytes
    public Glimpse glimpse(Form form, int limit, Watch watch) throws IOException {
        return Glimpse.of(out -> write(form, out, watch), limit);
    }

    /// {@return the files of the CSV set with the number of their rows}
    public Map<String, Long> tables(Watch watch) throws IOException {
        Form form = Form.CSV_SET;
        return new CsvSetFile(leaving(form), standing(paced(form, watch)))
                .write((name, content) -> content.write(OutputStream.nullOutputStream()));
    }

    /// {@return it as a document to read}
    public Paper paper() {
        return paper(Watch.NONE);
    }

    private Paper paper(Watch watch) {
        return HistoryPaper.of(dossier(watch), messages, at);
    }

    /// {@return it as sheets of cells}
    public Ledger ledger(Watch watch) {
        return HistoryLedger.of(dossier(watch), messages);
    }

    private Dossier dossier(Watch watch) {
        return Dossier.of(journal, paced(Form.PDF, watch), selection, day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, journal.policy().zone());
    }

    /// {@return who is told of the gathering, which is the smaller part of the work}
    private static Watch first(Watch watch) {
        return share -> watch.at(share * GATHERING);
    }

    /// {@return who is told of the writing, which comes after the gathering}
    private static Watch then(Watch watch) {
        return share -> watch.at(GATHERING + share * (1 - GATHERING));
    }

    @Override
    public @Nullable Function<ClientId, Exports.@Nullable Standing> standings() {
        return selection.has(With.SCORES) ? standings : null;
    }

    /// {@return the words, by which who looks on learns how far the writing is}
    private LongFunction<Words> paced(Form form, Watch watch) {
        Leaving leaving = leaving(form);
        var steps = new Steps(
                watch,
                form == Form.JSON
                        ? leaving.versions().size()
                        : leaving.entries().size());
        return sequence -> {
            steps.next();
            return words.apply(sequence);
        };
    }

    /// {@return the words of an entry as it stands}
    private Function<InteractionId, Words> standing(LongFunction<Words> bySequence) {
        return id -> {
            List<?> versions = journal.versions(id);
            return versions.isEmpty()
                    ? Words.NONE
                    : bySequence.apply(journal.versions(id).getLast().sequence());
        };
    }
}
