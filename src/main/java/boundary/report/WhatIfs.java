package boundary.report;

import boundary.journal.ClientId;
import boundary.journal.Signal;
import boundary.scoring.Assessment;
import boundary.scoring.Code;
import boundary.scoring.Reason;
import boundary.scoring.Scores;
import boundary.scoring.WhatIf;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the model would say of a client today had the history been another one. May take a tenth of a second and more
/// of a long history.
///
/// @param real the assessment as it is
/// @param heaviest the heaviest burden other than unpaid extra work; nothing where there is none
/// @param withoutHeaviest without that burden
/// @param paid with all unpaid time paid; nothing where none was unpaid
/// @param withoutBoth with the unpaid time paid and without the heaviest burden; nothing where one of them is missing
/// @param fewest the fewest entries less that would not drain; nothing where it does not, or no two kinds are enough
/// @param quietDays after how many days of quiet it is below Strained; 0 where it is, nothing after more than a year
public record WhatIfs(
        Assessment real,
        @Nullable Signal heaviest,
        @Nullable Assessment withoutHeaviest,
        @Nullable Assessment paid,
        @Nullable Assessment withoutBoth,
        WhatIf.@Nullable Fewer fewest,
        @Nullable Integer quietDays) {

    /// {@return what the model says of a client's history with changes}
    public static WhatIfs of(Scores scores, ClientId client) {
        WhatIf whatIf = scores.whatIf(client);
        Assessment real = whatIf.real();
        Signal heaviest = heaviest(real);
        boolean unpaid = real.reasons().stream().anyMatch(reason -> reason.code() == Code.UNPAID_EXTRA);
        return new WhatIfs(
                real,
                heaviest,
                heaviest == null ? null : whatIf.without(Set.of(heaviest)),
                unpaid ? whatIf.unpaidPaid() : null,
                heaviest == null || !unpaid ? null : whatIf.without(Set.of(heaviest, Signal.UNPAID_EXTRA)),
                whatIf.fewest(),
                whatIf.quietDays());
    }

    private static @Nullable Signal heaviest(Assessment real) {
        return real.reasons().stream()
                .filter(reason -> reason.code().isSignal() && reason.code() != Code.UNPAID_EXTRA)
                .max(Comparator.comparingInt(Reason::hundredths))
                .map(reason -> reason.code().signal())
                .orElse(null);
    }
}
