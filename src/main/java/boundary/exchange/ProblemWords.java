package boundary.exchange;

import boundary.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what was wrong with a file: one sentence a problem, with the place where it stands.
public final class ProblemWords {
    private final Messages messages;

    public ProblemWords(Messages messages) {
        this.messages = messages;
    }

    /// {@return the whole sentence: file, line, column, and what was expected}
    public String sentence(Problem problem) {
        return messages.text("problem.sentence", place(problem, problem.file()), why(problem));
    }

    /// {@return the line and column alone}
    public String at(Problem problem) {
        return problem.line() == 0 ? problem.column() : place(problem, "");
    }

    /// {@return what was expected, or what is wrong}
    public String why(Problem problem) {
        return messages.text("problem." + problem.kind(), problem.found(), problem.column());
    }

    private String place(Problem problem, String file) {
        String line = problem.line() == 0 ? "" : messages.text("problem.line", Long.toString(problem.line()));
        boolean named = !problem.column().isEmpty() && problem.kind() != Problem.Kind.UNKNOWN_COLUMNS;
        String column = named ? messages.text("problem.column", problem.column()) : "";
        return Stream.of(file, line, column).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
