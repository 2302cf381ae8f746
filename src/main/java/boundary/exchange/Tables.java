package boundary.exchange;

import java.io.IOException;

/// Where the files of a CSV set go, one after another.
@FunctionalInterface
interface Tables {
    void put(String name, SafeFile.Content content) throws IOException;
}
