package boundary.exchange;

import boundary.journal.ChainHead;
import boundary.journal.ChainLink;
import java.util.List;

/// The chain of a journal as it goes into an evidence bundle.
///
/// @param head its end
/// @param links all of them, in order; those of the entries that go out with salt and content, as
///     `EvidenceBundle.shown` says
public record EvidenceChain(ChainHead head, List<ChainLink> links) {
    public EvidenceChain {
        links = List.copyOf(links);
    }
}
