package boundary.session;

/// A running observation; ends when it is cancelled.
@FunctionalInterface
public interface Subscription {
    void cancel();
}
