package boundary.exchange;

/// A bundle is not unpacked, since that could do harm or can't be done. Never leaves this package: it becomes a
/// `BundleHealth`.
final class RefusedBundleException extends Exception {
    private static final long serialVersionUID = 1;

    private final BundleHealth.Kind kind;
    private final String where;

    RefusedBundleException(BundleHealth.Kind kind, String where) {
        super(kind + ": " + where);
        this.kind = kind;
        this.where = where;
    }

    BundleHealth.Kind kind() {
        return kind;
    }

    String where() {
        return where;
    }
}
