package boundary;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// Conditions of the house that are not about who imports whom.
final class HouseStyle {

    private HouseStyle() {}

    /// {@return the rule that the package of a class says that nothing in it is null unless it says so}
    static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package with a package-info that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " has no package-info with @NullMarked"));
            }
        };
    }

    /// {@return the rule that a method is named by what it answers, not by get, unless a framework named it so}
    static ArchCondition<JavaMethod> beNamedByWhatItAnswers() {
        return new ArchCondition<>("be named by what it answers") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean fine = !method.getName().matches("get(\\p{Lu}.*)?")
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        || namedByAFramework(method);
                events.add(new SimpleConditionEvent(method, fine, method.getFullName() + " has a get-prefix"));
            }
        };
    }

    private static boolean namedByAFramework(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .filter(type -> !type.getPackageName().startsWith(Floors.ROOT))
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(its -> its.getName().equals(method.getName())
                        && its.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    /// {@return accesses of a member by its name, in any class of the packages}
    static DescribedPredicate<JavaAccess<?>> memberOf(String packages, String member) {
        return DescribedPredicate.describe(
                packages + " " + member,
                access -> (access.getTargetOwner().getPackageName() + "."
                                        + access.getTargetOwner().getSimpleName())
                                .matches(packages)
                        && access.getTarget().getName().matches(member));
    }

    /// {@return the rule that all accesses which fit stand in one class, whose inner ones count as the class}
    static ArchCondition<JavaClass> standAloneIn(DescribedPredicate<? super JavaAccess<?>> what) {
        return new ArchCondition<>("be in one class only: " + what.getDescription()) {
            private final Set<String> places = new TreeSet<>();

            @Override
            public void init(Collection<JavaClass> all) {
                places.clear();
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                places.addAll(type.getAccessesFromSelf().stream()
                        .filter(what)
                        .map(access -> outermost(access.getOriginOwner()))
                        .collect(toCollection(TreeSet::new)));
            }

            @Override
            public void finish(ConditionEvents events) {
                events.add(new SimpleConditionEvent(places, places.size() <= 1, "is in several classes: " + places));
            }
        };
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseStyle::outermost).orElse(type.getName());
    }

    /// {@return the rule that a name says what a thing is, not that somebody could not say it}
    static ArchCondition<JavaClass> beNamedByWhatItIs() {
        return new ArchCondition<>("be named by what it is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean empty = type.getSimpleName()
                        .matches("(Abstract|Base)(\\p{Lu}.*)?|.*(Manager|Helper|Utils?|Impl|Base|Abstract|DTO|Dto)");
                events.add(new SimpleConditionEvent(type, !empty, type.getName() + " is named by no thing"));
            }
        };
    }

    /// {@return names that begin with one of the packages given}
    static DescribedPredicate<HasName> within(String... packages) {
        return DescribedPredicate.describe(
                "within " + String.join(", ", packages),
                type -> Stream.of(packages).anyMatch(type.getName()::startsWith));
    }
}
