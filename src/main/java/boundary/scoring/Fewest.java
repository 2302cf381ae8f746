package boundary.scoring;

import boundary.journal.InteractionId;
import boundary.journal.Signal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The search for the fewest entries less (§7). Without an entry no probability of any Sunday rises, so that more
/// entries less never bring "draining" back: the number is found by halving.
final class Fewest {
    private final WhatIf whatIf;
    private final Map<Code, List<Share>> shares;
    private WhatIf.@Nullable Fewer best;

    Fewest(WhatIf whatIf) {
        this.whatIf = whatIf;
        this.shares = whatIf.shares();
    }

    WhatIf.@Nullable Fewer found() {
        List<Signal> kinds = shares.keySet().stream()
                .filter(Code::isSignal)
                .map(code -> Signal.valueOf(code.name()))
                .toList();
        for (Signal one : kinds) {
            look(EnumSet.of(one));
        }
        for (int i = 0; i < kinds.size(); i++) {
            for (int j = i + 1; j < kinds.size(); j++) {
                look(EnumSet.of(kinds.get(i), kinds.get(j)));
            }
        }
        return best;
    }

    /// Looks whether fewer entries of these kinds are enough than of those found so far.
    private void look(Set<Signal> kinds) {
        List<InteractionId> heaviest = heaviest(kinds);
        int most = best == null
                ? heaviest.size()
                : Math.min(heaviest.size(), best.entries().size());
        if (most == 0 || drains(heaviest.subList(0, most))) {
            return;
        }
        int tooFew = 0;
        int enough = most;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (drains(heaviest.subList(0, middle))) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        List<InteractionId> gone = List.copyOf(heaviest.subList(0, enough));
        Assessment then = whatIf.without(gone);
        if (best == null
                || gone.size() < best.entries().size()
                || then.score() < best.then().score()) {
            best = new WhatIf.Fewer(Set.copyOf(kinds), gone, then);
        }
    }

    private boolean drains(List<InteractionId> gone) {
        return whatIf.drainsWithout(new HashSet<>(gone));
    }

    private List<InteractionId> heaviest(Set<Signal> kinds) {
        var all = new ArrayList<Share>();
        kinds.forEach(kind -> all.addAll(shares.getOrDefault(Code.of(kind), List.of())));
        all.sort(Share.BY_WEIGHT);
        var entries = new LinkedHashSet<InteractionId>();
        all.forEach(share -> entries.add(share.entry()));
        return new ArrayList<>(entries);
    }
}
