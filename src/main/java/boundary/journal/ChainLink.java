package boundary.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One link of the chain by which a change behind the program's back shows, as the journal keeps it.
///
/// @param sequence the number of the version, from 1
/// @param writtenAt the true instant at which it was written
/// @param leaf what stands for its content: SHA-256 of salt and content
/// @param head what stands for it and all before it: SHA-256 of the head before, leaf, sequence and moment
/// @param salt random bytes, by which the leaf tells nothing without them; nothing where they were not asked for, or
///     where content was erased, so that the leaf can't be worked out
/// @param content what the leaf stands for, as bytes; nothing exactly where the salt is
@SuppressWarnings("ArrayRecordComponent") // links are read one by one and never compared
public record ChainLink(
        long sequence,
        Instant writtenAt,
        byte[] leaf,
        byte[] head,
        byte @Nullable [] salt,
        byte @Nullable [] content) {}
