package boundary.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// A choice of all time zones by their places, each with its offset at a moment.
public final class ZoneBox extends ComboBox<ZoneId> {

    /// @param at the moment whose offsets are shown
    public ZoneBox(ZoneId chosen, Instant at) {
        setConverter(new Names(at));
        getItems().setAll(ordered(chosen));
        setValue(chosen);
        setVisibleRowCount(12);
    }

    private static List<ZoneId> ordered(ZoneId chosen) {
        Stream<ZoneId> places = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of);
        return Stream.concat(Stream.of(chosen), places).distinct().toList();
    }

    private static final class Names extends StringConverter<ZoneId> {
        private final Instant at;

        Names(Instant at) {
            this.at = at;
        }

        @Override
        public String toString(ZoneId zone) {
            if (zone == null) {
                return "";
            }
            String offset = zone.getRules().getOffset(at).getId();
            return zone.getId().replace('_', ' ') + ", UTC" + ("Z".equals(offset) ? "" : offset);
        }

        @Override
        public ZoneId fromString(String id) {
            return ZoneId.of(id.strip().replace(' ', '_'));
        }
    }
}
