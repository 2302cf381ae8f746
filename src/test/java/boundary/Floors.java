package boundary;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The house as a table: each package of the program, and the packages that it may import. A package below one of these
/// belongs to the same floor.
final class Floors {

    static final String ROOT = "boundary";

    private static final List<String> PURE = List.of("journal", "capture", "letter", "scoring", "report");
    private static final List<String> UP_TO_FOUR = and(PURE, "text", "session");
    private static final List<String> SCREENS = List.of(
            "ui.capture",
            "ui.today",
            "ui.dashboard",
            "ui.client",
            "ui.history",
            "ui.month",
            "ui.ending",
            "ui.letter",
            "ui.fit",
            "ui.transfer",
            "ui.settings",
            "ui.help",
            "ui.welcome");
    private static final Map<String, List<String>> MAY_IMPORT = table();

    private Floors() {}

    private static Map<String, List<String>> table() {
        Map<String, List<String>> may = new LinkedHashMap<>();
        may.put("journal", List.of());
        may.put("capture", List.of("journal"));
        may.put("letter", List.of("journal"));
        may.put("scoring", List.of("journal"));
        may.put("report", List.of("journal", "capture", "letter", "scoring"));
        may.put("text", PURE);
        may.put("session", List.of("journal"));
        may.put("exchange", List.of("text", "report", "journal"));
        may.put("sqlite", List.of("session", "journal"));
        may.put("cli", and(UP_TO_FOUR, "exchange"));
        may.put("ui", UP_TO_FOUR);
        may.put("ui.kit", List.of());
        may.put("ui.editor", and(UP_TO_FOUR, "ui", "ui.kit"));
        may.put("ui.entry", and(UP_TO_FOUR, "ui", "ui.kit"));
        may.put("ui.form", and(UP_TO_FOUR, "ui", "ui.kit"));
        may.put("ui.chart", and(UP_TO_FOUR, "ui", "ui.kit"));
        SCREENS.forEach(screen -> may.put(screen, and(UP_TO_FOUR, "ui", "ui.kit")));
        may.put("ui.client", and(UP_TO_FOUR, "ui", "ui.kit", "ui.form", "ui.entry", "ui.chart"));
        may.put("ui.dashboard", and(UP_TO_FOUR, "ui", "ui.kit", "ui.chart"));
        may.put("ui.history", and(UP_TO_FOUR, "ui", "ui.kit", "ui.entry", "ui.chart"));
        may.put("ui.settings", and(UP_TO_FOUR, "ui", "ui.kit", "ui.form"));
        may.put("ui.letter", and(UP_TO_FOUR, "ui", "ui.kit", "ui.form", "ui.editor"));
        may.put("ui.ending", and(UP_TO_FOUR, "ui", "ui.kit", "ui.form", "ui.editor"));
        may.put("ui.transfer", and(UP_TO_FOUR, "ui", "ui.kit", "exchange"));
        may.put("ui.shell", and(and(UP_TO_FOUR, "ui", "ui.kit"), SCREENS.toArray(String[]::new)));
        may.put("app", List.copyOf(may.keySet()));
        return may;
    }

    private static List<String> and(Collection<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /// {@return package patterns of the floors that touch nothing but values}
    static String[] pure() {
        return packages(PURE);
    }

    /// {@return package patterns of the screens}
    static String[] screens() {
        return packages(SCREENS);
    }

    private static String[] packages(List<String> floors) {
        return floors.stream().map(floor -> ROOT + "." + floor + "..").toArray(String[]::new);
    }

    /// {@return the floor that a package of the program belongs to, or the package's own name where the table has
    /// none}
    static String of(String packageName) {
        String below = packageName.length() > ROOT.length() ? packageName.substring(ROOT.length() + 1) : "";
        for (String name = below; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            boolean foreignRoom =
                    name.equals("ui") && !below.equals("ui"); // ui.x is a room of its own, not a part of ui
            if (MAY_IMPORT.containsKey(name) && !foreignRoom) {
                return name;
            }
        }
        return packageName;
    }

    /// {@return the rule that a class stands on a floor of the table}
    static ArchCondition<JavaClass> standOnAFloor() {
        return new ArchCondition<>("stand on a floor of the table") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean known = MAY_IMPORT.containsKey(of(type.getPackageName()));
                events.add(new SimpleConditionEvent(type, known, type.getName() + " stands on no floor of the table"));
            }
        };
    }

    /// {@return the rule that a class imports nothing but what the table allows its floor}
    static ArchCondition<JavaClass> importOnlyWhatTheTableAllows() {
        return new ArchCondition<>("import only what the table allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = of(type.getPackageName());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.getPackageName().equals(ROOT)
                            && !target.getPackageName().startsWith(ROOT + ".")) {
                        continue;
                    }
                    String to = of(target.getPackageName());
                    boolean allowed = from.equals(to)
                            || MAY_IMPORT.getOrDefault(from, List.of()).contains(to);
                    events.add(new SimpleConditionEvent(
                            dependency, allowed, from + " may not import " + to + ": " + dependency.getDescription()));
                }
            }
        };
    }
}
