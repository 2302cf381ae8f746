package boundary.app;

import boundary.text.paper.Block;
import boundary.text.paper.FinishedLetter;
import boundary.text.paper.Run;
import java.util.ArrayList;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Prints a letter, after the system has asked on which printer: black on white, as many pages as it takes. For the
/// interface's thread.
final class LetterPrinter {
    private static final double SIZE = 11;
    private static final double GAP = 9;

    private final FinishedLetter letter;

    /// How it went.
    enum Outcome {
        PRINTED,
        LEFT,
        NO_PRINTER,
        FAILED
    }

    LetterPrinter(FinishedLetter letter) {
        this.letter = letter;
    }

    Outcome print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        if (!job.showPrintDialog(null)) {
            job.cancelJob();
            return Outcome.LEFT;
        }
        PageLayout page = job.getJobSettings().getPageLayout();
        for (VBox sheet : sheets(parts(), page.getPrintableWidth(), page.getPrintableHeight())) {
            if (!job.printPage(page, sheet)) {
                job.cancelJob();
                return Outcome.FAILED;
            }
        }
        return job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    /// {@return pages that are no longer than the paper}
    static List<VBox> sheets(List<Region> parts, double width, double height) {
        var sheets = new ArrayList<VBox>();
        double left = 0;
        for (Region part : parts) {
            double needs = laidOut(part, width) + GAP;
            if (sheets.isEmpty() || needs > left) {
                sheets.add(new VBox(GAP));
                left = height;
            }
            sheets.getLast().getChildren().add(part);
            left -= needs;
        }
        for (VBox sheet : sheets) {
            sheet.setPrefSize(width, height);
            new Scene(sheet); // lays it out
            sheet.applyCss();
            sheet.layout();
        }
        return sheets;
    }

    /// {@return the letter as parts that stay together: its subject, and each paragraph or item}
    List<Region> parts() {
        var parts = new ArrayList<Region>();
        if (!letter.subject().isEmpty()) {
            parts.add(flow("", List.of(Run.bold(letter.subject()))));
        }
        for (Block block : letter.body()) {
            switch (block) {
                case Block.Paragraph paragraph -> parts.add(flow("", paragraph.runs()));
                case Block.Bullets bullets -> {
                    for (int i = 0; i < bullets.items().size(); i++) {
                        parts.add(flow(bullets.marker(i) + " ", bullets.items().get(i)));
                    }
                }
                default -> throw new IllegalArgumentException("a letter has no " + block);
            }
        }
        return parts;
    }

    private static double laidOut(Region part, double width) {
        part.setPrefWidth(width);
        part.setMaxWidth(width);
        return part.prefHeight(width);
    }

    private static TextFlow flow(String before, List<Run> runs) {
        var texts = new ArrayList<Node>();
        if (!before.isEmpty()) {
            texts.add(text(Run.plain(before)));
        }
        Run.shown(runs).forEach(run -> texts.add(text(run)));
        var flow = new TextFlow(texts.toArray(Node[]::new));
        flow.setLineSpacing(3);
        return flow;
    }

    private static Text text(Run run) {
        var text = new Text(run.text());
        text.setFill(Color.BLACK);
        text.setFont(Font.font(
                "Inter",
                run.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                run.italic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                SIZE));
        return text;
    }
}
