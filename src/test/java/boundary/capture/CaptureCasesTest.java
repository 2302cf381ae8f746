package boundary.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lines of the scenarios, and lines as people write them: at least 95 of 100 are understood to the last field, and
/// never is a wrong client taken.
class CaptureCasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"en.jsonl.gz", "ru.jsonl.gz", "kk.jsonl.gz", "free-en.jsonl", "free-ru.jsonl", "free-kk.jsonl"})
    void linesAreUnderstood(String resource) {
        List<Case> cases = Case.in(resource);
        List<Case> failed = cases.stream().filter(c -> !c.isUnderstood()).toList();
        String failures = failed.stream()
                .map(c -> c.text() + "\n  wanted " + c.expected() + "\n  got    " + c.understood())
                .collect(Collectors.joining("\n"));
        int percent = 100 * (cases.size() - failed.size()) / cases.size();
        assertTrue(percent >= 95, () -> resource + ": " + percent + " % understood; not these:\n" + failures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"en.jsonl.gz", "ru.jsonl.gz", "kk.jsonl.gz", "free-en.jsonl", "free-ru.jsonl", "free-kk.jsonl"})
    void neverAWrongClient(String resource) {
        List<String> wrong = Case.in(resource).stream()
                .filter(Case::hasWrongClient)
                .map(Case::text)
                .toList();
        assertEquals(List.of(), wrong);
    }
}
