package boundary.exchange;

import boundary.text.Messages;

/// What is wrong with a bundle, in words.
public final class BundleProblem {
    private BundleProblem() {}

    /// {@return one sentence that says what is wrong and where}
    public static String sentence(Messages messages, BundleHealth.Problem problem) {
        String sentence = messages.text("bundle.problem." + problem.kind().name(), problem.where());
        if (problem.id() != null) {
            return messages.text(
                    "bundle.problem.ofEntry", sentence, problem.id().toString());
        }
        return problem.sequence() > 0
                ? messages.text("bundle.problem.ofLink", sentence, Long.toString(problem.sequence()))
                : sentence;
    }
}
