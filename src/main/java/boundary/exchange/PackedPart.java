package boundary.exchange;

import java.nio.file.Path;

/// A part of a bag, and what tells it from every other.
///
/// @param file where it lies until the bag is packed
/// @param size in bytes
/// @param crc the checksum that zip files have
/// @param sha256 as hexadecimal digits
record PackedPart(Path file, long size, long crc, String sha256) {}
