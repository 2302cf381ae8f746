package boundary.ui.editor;

import boundary.letter.LetterTemplate;
import boundary.letter.Part;
import boundary.text.Messages;
import boundary.ui.kit.Icon;
import boundary.ui.kit.Pill;
import boundary.ui.kit.Tint;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The parts of a good refusal as chips: those that are there with a check, the others with a dash. A letter that is no
/// refusal shows the parts that it has.
public final class StructureChips extends FlowPane {
    private static final Set<Part> ALL = EnumSet.range(Part.THANKS, Part.OTHER_HELP);

    private final Messages messages;
    private List<String> shown = List.of();

    /// Chips of the letter on a desk.
    public StructureChips(LetterDesk desk) {
        super(4, 4);
        messages = desk.messages();
        setId("letter-structure");
        desk.state().subscribe(this::show);
    }

    private void show(LetterState state) {
        LetterTemplate template = state.builtIn();
        Set<Part> wanted = template == null ? ALL : template.parts();
        List<String> next = wanted.stream()
                .map(part -> part + " " + state.parts().contains(part))
                .toList();
        if (!next.equals(shown)) {
            shown = next;
            getChildren()
                    .setAll(wanted.stream()
                            .map(part -> chip(part, state.parts().contains(part)))
                            .toList());
        }
    }

    private Pill chip(Part part, boolean there) {
        String name = messages.name("letter.part.", part);
        String words = part == Part.REASON ? messages.text("letter.part.optional", name) : name;
        var pill =
                there ? new Pill(Tint.CALM, Icon.CHECK.small(), words) : new Pill(Tint.UNKNOWN, new Label("–"), words);
        pill.setId("part-" + part.name().toLowerCase(Locale.ROOT));
        pill.setAccessibleText(messages.text(there ? "letter.part.there" : "letter.part.notYet", words));
        return pill;
    }
}
