package boundary.journal;

/// Whether the time of a contact is paid.
public enum Billing {
    PAID,
    UNPAID
}
