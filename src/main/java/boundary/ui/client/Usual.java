package boundary.ui.client;

import boundary.journal.Signal;
import java.util.Set;

/// The rules that most consultants set, with the burdens that break them.
enum Usual {
    HOURS(Signal.OFF_HOURS),
    EXTRAS(Signal.UNPAID_EXTRA),
    PAYMENT(Signal.PAYMENT),
    PRICE(Signal.HAGGLE),
    TONE(Signal.DISRESPECT),
    OTHERS(Signal.THIRD_PARTY),
    HURRY(Signal.URGENT),
    AGAIN(Signal.REPEAT),
    RESULT(Signal.GUARANTEE),
    FIELD(Signal.MISFIT);

    private final Signal breach;

    Usual(Signal breach) {
        this.breach = breach;
    }

    /// {@return the burdens that break it}
    Set<Signal> breaches() {
        return Set.of(breach);
    }
}
