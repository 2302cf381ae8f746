package boundary.exchange;

import boundary.journal.Change;
import boundary.journal.Policy;
import com.fasterxml.jackson.core.JsonToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the own CSV set, or one file of it. `truth.csv`, and whatever else is no part of the set, is never opened.
final class CsvSet {
    static final String POLICY = "policy.json";

    private final Target target;
    private final Plan plan;
    private final List<FileRead> files = new ArrayList<>();
    private final List<CsvTable> tables = new ArrayList<>();
    private Policy policy;
    private @Nullable LocalDate firstDay;

    private CsvSet(Target target) {
        this.target = target;
        this.plan = new Plan(target);
        this.policy = target.journal().policy();
    }

    /// What one source comes to.
    record Found(List<Change> changes, List<FileRead> files) {}

    /// {@return what a folder holds that the journal does not}
    static Found ofFolder(Path folder, Target target) throws RefusedException {
        if (!Files.isRegularFile(folder.resolve(Sheet.ENTRIES.file()))) {
            throw new RefusedException(Problem.Kind.NOT_A_SET, folder.toString());
        }
        var paths = new EnumMap<Sheet, Path>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            Path path = folder.resolve(sheet.file());
            if (Files.exists(path)) {
                paths.put(sheet, path);
            }
        }
        var set = new CsvSet(target);
        Path policy = folder.resolve(POLICY);
        if (Files.exists(policy)) {
            set.readPolicy(policy);
        }
        return set.read(paths);
    }

    /// {@return what one CSV file holds that the journal does not}. Its name says which file of the set it is;
    /// under any other name it is one of entries.
    static Found ofFile(Path file, Target target) throws RefusedException {
        Sheet sheet = Sheet.ENTRIES;
        for (Sheet one : Sheet.values()) {
            if (one.file().equals(nameOf(file).toLowerCase(Locale.ROOT))) {
                sheet = one;
            }
        }
        return new CsvSet(target).read(Map.of(sheet, file));
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private Found read(Map<Sheet, Path> paths) throws RefusedException {
        ZoneId named = target.zone();
        boolean hasPolicy = !files.isEmpty() || target.journal().hasPolicy();
        ZoneId zone = named == null ? (hasPolicy ? policy.zone() : target.here()) : named;
        var roster = new Roster(plan, policy.currency());
        var items = new ItemRows(plan, roster, policy.currency());
        each(paths, Sheet.CLIENTS, roster::add);
        each(paths, Sheet.ENTRIES, new EntryRow(plan, roster, zone)::read);
        each(paths, Sheet.ACTIONS, items::action);
        each(paths, Sheet.HARDSHIPS, items::hardship);
        each(paths, Sheet.ABSENCES, items::absence);
        each(paths, Sheet.CHECK_INS, items::checkIn);
        each(paths, Sheet.QUIET_DAYS, items::quietDay);
        each(paths, Sheet.OBLIGATIONS, items::obligation);
        each(paths, Sheet.INCOME, items::income);
        each(paths, Sheet.OPINIONS, items::opinion);
        var endings = new EndingRows(plan, roster, policy.currency());
        each(paths, Sheet.AGREEMENTS, endings::agreement);
        each(paths, Sheet.BOUNDARIES, endings::boundary);
        each(paths, Sheet.EXTRAS, endings::extra);
        each(paths, Sheet.LETTERS, endings::letter);
        var plans = new PlanRows(plan, roster, policy.currency());
        each(paths, Sheet.REVIEWS, plans::review);
        each(paths, Sheet.ENDINGS, plans::ending);
        plans.attach();
        var own = new OwnRows(plan, policy.currency());
        each(paths, Sheet.PRACTICE, own::practice);
        each(paths, Sheet.TEMPLATES, own::template);
        each(paths, Sheet.RESOURCES, own::resource);
        each(paths, Sheet.FILTERS, own::filter);
        roster.hardTimes(items::hardshipOfClient);
        tables.forEach(table -> files.add(table.done()));
        var first = new ArrayList<Change>(policyChange());
        first.addAll(roster.changes());
        return new Found(plan.changes(first), files);
    }

    private void each(Map<Sheet, Path> paths, Sheet sheet, CsvTable.RowAction action) throws RefusedException {
        Path path = paths.get(sheet);
        if (path != null) {
            var table = new CsvTable(sheet, path, nameOf(path));
            table.forEach(target.client() == null ? List.of() : List.of("client"), action);
            tables.add(table);
        }
    }

    private void readPolicy(Path path) throws RefusedException {
        Fields fields = JsonText.read(path, POLICY, json -> {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new RefusedException(Problem.Kind.BROKEN_JSON, POLICY);
            }
            return new Fields(JsonTree.value(json), POLICY, 0);
        });
        policy = PolicyJson.read(fields, policy);
        firstDay = fields.optional("firstDay", Cells::day);
        boolean same = target.journal().policy().equals(policy);
        boolean fresh = !same && !target.journal().hasPolicy();
        files.add(new FileRead(
                POLICY, Format.OWN_CSV, 1, fresh ? 1 : 0, fresh || same ? 0 : 1, same ? 1 : 0, List.of(), List.of()));
    }

    /// {@return the change of the policy, where there is one: known from the first day of the diary}
    private List<Change> policyChange() {
        if (policy.equals(target.journal().policy())) {
            return List.of();
        }
        Policy before = target.journal().hasPolicy() ? target.journal().policy() : null;
        return List.of(new Change.OfItem(before, policy, plan.known(firstDay == null ? plan.earliest() : firstDay)));
    }
}
