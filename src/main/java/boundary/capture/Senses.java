package boundary.capture;

import boundary.journal.Action;
import boundary.journal.Billing;
import boundary.journal.Channel;
import boundary.journal.Direction;
import boundary.journal.Energy;
import boundary.journal.Severity;
import boundary.journal.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The codes by which the word tables name what words say.
final class Senses {
    private static final Map<String, Sense> BY_CODE = byCode();

    private Senses() {}

    /// {@return what a list of codes with spaces between says}
    static List<Sense> named(String codes) {
        List<Sense> senses = new ArrayList<>();
        for (String code : codes.split(" ")) {
            senses.add(Objects.requireNonNull(BY_CODE.get(code), code));
        }
        return List.copyOf(senses);
    }

    private static Map<String, Sense> byCode() {
        Map<String, Sense> senses = new HashMap<>();
        for (Channel channel : Channel.values()) {
            senses.put(channel.name(), new Sense.By(channel));
        }
        for (Direction direction : Direction.values()) {
            senses.put(direction.name(), new Sense.From(direction));
        }
        for (Billing billing : Billing.values()) {
            senses.put(billing.name(), new Sense.Paying(billing));
        }
        for (Energy energy : Energy.values()) {
            senses.put(energy.name(), new Sense.Feeling(energy));
        }
        for (Severity severity : Severity.values()) {
            senses.put(severity.name(), new Sense.Weighing(severity));
        }
        for (Signal signal : Signal.values()) {
            senses.put(signal.name(), new Sense.Showing(signal));
        }
        for (Action action : Action.values()) {
            senses.put(action.name(), new Sense.Doing(action));
        }
        for (DayPart part : DayPart.values()) {
            senses.put(part.name(), new Sense.During(part));
        }
        senses.put("TODAY", new Sense.Back(0));
        senses.put("YESTERDAY", new Sense.Back(1));
        senses.put("FAIR", new Sense.Fair(true));
        senses.put("UNFAIR", new Sense.Fair(false));
        senses.put("NOTHING", new Sense.Nothing());
        return senses;
    }
}
