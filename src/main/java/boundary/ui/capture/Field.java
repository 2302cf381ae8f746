package boundary.ui.capture;

/// What of an entry can be changed by hand, besides its signals and actions.
enum Field {
    CLIENT,
    CONTACT,
    MOMENT,
    MINUTES,
    BILLING,
    ENERGY,
    SEVERITY,
    FAIR
}
