package boundary.journal;

/// The end of the chain: whoever holds it can tell later that nothing before it was changed.
///
/// @param journal the identity of the journal, from which the chain begins
/// @param sequence the number of the last link; 0 where there is none
/// @param hash of the last link as hexadecimal digits, or of the journal's identity where there is none
public record ChainHead(String journal, long sequence, String hash) {}
