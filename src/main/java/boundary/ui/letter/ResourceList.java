package boundary.ui.letter;

import boundary.journal.Edit;
import boundary.journal.Edits;
import boundary.journal.Resource;
import boundary.text.Messages;
import boundary.ui.FxSession;
import boundary.ui.form.FactWords;
import boundary.ui.kit.Card;
import boundary.ui.kit.FactList;
import boundary.ui.kit.FactRow;
import java.util.List;

/// The guides and colleagues that letters can offer.
final class ResourceList {
    private final FactList<Resource> list;

    ResourceList(FxSession session, Messages messages) {
        list = new FactList<>(
                "resources",
                messages.text("letters.resources"),
                new FactWords(messages).list("letters.resources.none"),
                Resource::id,
                resource -> new FactRow(
                        resource.name(),
                        messages.name("letters.resource.", resource.kind()),
                        (resource.link() + "\n" + resource.note()).strip(),
                        false,
                        List.of()),
                new ResourceFields(session, messages),
                resource -> session.apply((journal, stamp) -> Edits.remove(Edit.Kind.EDIT_RESOURCE, resource, stamp)));
    }

    Card card() {
        return list.card();
    }

    void show(List<Resource> resources) {
        list.show(resources, false);
    }
}
