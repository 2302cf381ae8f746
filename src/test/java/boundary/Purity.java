package boundary;

import static boundary.HouseStyle.memberOf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/// What the low floors may touch, and what nobody may.
final class Purity {

    private static final String VALUES = "(boundary|java\\.time|java\\.math)(\\..*)?"
            + "|java\\.lang(\\.annotation|\\.invoke|\\.runtime)?"
            + "|java\\.util(\\.function|\\.stream|\\.regex)?"
            + "|org\\.jspecify\\.annotations";

    /// Maps that may be filled from several threads; their package has executors too.
    private static final String SHARED_VALUES = "java\\.util\\.concurrent\\.Concurrent.*";

    /// Functions of a text alone.
    private static final String OF_TEXT = "java\\.text\\.Normalizer(\\$Form)?";

    /// Of the packages above, the classes that are no values: they read, wait, or ask the machine.
    private static final String NO_VALUES =
            "java\\.lang\\.(Process.*|Runtime|Thread.*|ClassLoader|Module.*|ScopedValue)"
                + "|java\\.util\\.(Timer.*|Scanner|Properties|ResourceBundle|ServiceLoader|Date|Calendar|GregorianCalendar"
                + "|TimeZone|Formatter)";

    private Purity() {}

    /// {@return the classes that pure code is made of}
    static DescribedPredicate<JavaClass> values() {
        return DescribedPredicate.describe("are values", type -> {
            JavaClass base = type.getBaseComponentType();
            return base.isPrimitive()
                    || base.getName().matches(SHARED_VALUES)
                    || base.getName().matches(OF_TEXT)
                    || (base.getPackageName().matches(VALUES) && !base.getName().matches(NO_VALUES));
        });
    }

    /// {@return the classes of a numerics library}
    static DescribedPredicate<JavaClass> numerics() {
        return DescribedPredicate.describe(
                "calculate",
                type -> type.getPackageName()
                        .matches("org\\.apache\\.commons\\.(statistics|numbers|math\\d|rng)(\\..*)?"));
    }

    /// {@return questions to the machine, and chance without a seed}
    static DescribedPredicate<JavaAccess<?>> machine() {
        return memberOf(
                        "java\\.lang\\.System",
                        "currentTimeMillis|nanoTime|getenv|getProperty|getProperties|lineSeparator")
                .or(memberOf("java\\.lang\\.Math", "random"))
                .or(memberOf("java\\.util\\.UUID", "randomUUID"))
                .or(memberOf("java\\.lang\\.Class", "forName|getResource.*"));
    }

    /// {@return everything that could reach another machine; the name of a resource is a URL too, and is none of
    /// it}
    static DescribedPredicate<JavaClass> network() {
        List<String> names = List.of("java.net.URL", "java.net.URI", "java.net.URISyntaxException");
        return DescribedPredicate.describe(
                "reach the network",
                type -> (type.getName()
                                        .matches(
                                                "(java\\.net|javax\\.net|java\\.rmi|javafx\\.scene\\.web|com\\.sun\\.net)\\..*")
                                && !names.contains(type.getName()))
                        || type.getName().matches("java\\.nio\\.channels\\..*(Socket|Datagram|Network|Multicast).*"));
    }
}
