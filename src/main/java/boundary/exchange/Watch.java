package boundary.exchange;

/// Who looks on while a file is written: is told how far it is, and may stop it.
@FunctionalInterface
public interface Watch {
    /// Nobody looks on.
    Watch NONE = share -> {};

    /// Says how far the writing is.
    ///
    /// @param share 0 to 1; never less than before
    /// @throws java.util.concurrent.CancellationException to stop it: then nothing is left behind
    void at(double share);
}
