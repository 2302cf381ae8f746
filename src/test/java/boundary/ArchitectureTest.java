package boundary;

import static boundary.HouseStyle.memberOf;
import static boundary.HouseStyle.within;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rules of the house, for every class of the program. There is no list of exceptions: whoever needs one has the
/// wrong place. A rule about a package that does not exist yet waits for it.
@AnalyzeClasses(packages = Floors.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CLOCK = "java\\.time\\..*";

    @ArchTest
    static void the_rules_see_the_program(JavaClasses program) {
        assertTrue(program.contain("boundary.app.Main"), "nothing to look at");
    }

    @ArchTest
    static final ArchRule every_class_stands_on_a_floor = classes().should(Floors.standOnAFloor());

    @ArchTest
    static final ArchRule floors_import_downwards_and_never_a_sibling =
            classes().should(Floors.importOnlyWhatTheTableAllows());

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("boundary.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_app_sees_sqlite = noClasses()
            .that()
            .resideOutsideOfPackages("boundary.app..", "boundary.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("boundary.sqlite..");

    @ArchTest
    static final ArchRule only_the_shell_sees_screens = noClasses()
            .that(resideInAnyPackage("boundary.ui..", "boundary.cli..")
                    .and(not(resideInAnyPackage(Floors.screens())))
                    .and(not(resideInAnyPackage("boundary.ui.shell.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Floors.screens())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_transfer_sees_exchange_in_ui = noClasses()
            .that(resideInAnyPackage("boundary.ui..").and(not(resideInAnyPackage("boundary.ui.transfer.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("boundary.exchange..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_kit_knows_nothing_of_the_app = classes()
            .that()
            .resideInAPackage("boundary.ui.kit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "boundary.ui.kit..",
                    "java..",
                    "javafx..",
                    "org.jspecify.annotations..",
                    "org.kordamp.ikonli..",
                    "atlantafx..",
                    "org.fxmisc..",
                    "org.reactfx..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule low_floors_are_pure = classes()
            .that()
            .resideInAnyPackage(Floors.pure())
            .and()
            .resideOutsideOfPackage("boundary.scoring..")
            .should()
            .onlyDependOnClassesThat(Purity.values())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule scoring_is_pure_and_may_calculate = classes()
            .that()
            .resideInAPackage("boundary.scoring..")
            .should()
            .onlyDependOnClassesThat(Purity.values().or(Purity.numerics()))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule low_floors_ask_the_machine_nothing = noClasses()
            .that()
            .resideInAnyPackage(Floors.pure())
            .should()
            .accessTargetWhere(Purity.machine())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_sqlite_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackage("boundary.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule only_the_interface_sees_the_toolkit = noClasses()
            .that()
            .resideOutsideOfPackages("boundary.ui..", "boundary.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "com.sun.javafx..",
                    "org.fxmisc..",
                    "org.reactfx..",
                    "atlantafx..",
                    "org.kordamp.ikonli..",
                    "java.awt..",
                    "javax.swing..");

    @ArchTest
    static final ArchRule only_the_edges_see_files = noClasses()
            .that()
            .resideOutsideOfPackages("boundary.app..", "boundary.sqlite..", "boundary.exchange..", "boundary.cli..")
            .should()
            .dependOnClassesThat(
                    within("java.nio.file.", "java.nio.channels.File", "java.io.File", "java.io.RandomAccessFile"));

    @ArchTest
    static final ArchRule only_the_command_line_speaks_to_the_terminal_and_ends_the_program = noClasses()
            .that()
            .resideOutsideOfPackages("boundary.cli..", "boundary.app..")
            .should()
            .accessTargetWhere(memberOf("java\\.lang\\.System", "in|out|err|exit|setOut|setErr")
                    .or(memberOf("java\\.lang\\.Runtime", "exit|halt"))
                    .or(memberOf(".*", "printStackTrace")));

    @ArchTest
    static final ArchRule only_app_knows_the_time_and_the_place = noClasses()
            .that()
            .resideOutsideOfPackage("boundary.app..")
            .should()
            .accessTargetWhere(memberOf(CLOCK, "now|systemDefault|system.*|tick[MS].*")
                    .or(memberOf("java\\.util\\.(Locale|TimeZone)", "getDefault"))
                    .or(memberOf("java\\.util\\.(Gregorian)?Calendar", "getInstance|<init>"))
                    .or(memberOf("java\\.util\\.Date", "<init>"))
                    .or(memberOf("java\\.lang\\.System", "currentTimeMillis")));

    @ArchTest
    static final ArchRule one_class_hands_work_to_the_interface_thread =
            classes().should(HouseStyle.standAloneIn(memberOf("javafx\\.application\\.Platform", "runLater")));

    @ArchTest
    static final ArchRule there_is_no_network = noClasses()
            .should()
            .dependOnClassesThat(Purity.network())
            .orShould()
            .accessTargetWhere(memberOf("java\\.net\\.UR[IL]", "open.*|getContent|toURL"));

    @ArchTest
    static final ArchRule packages_are_null_marked = classes().should(HouseStyle.standInANullMarkedPackage());

    @ArchTest
    static final ArchRule types_are_named_by_what_they_are = classes().should(HouseStyle.beNamedByWhatItIs());

    @ArchTest
    static final ArchRule methods_are_named_by_what_they_answer =
            methods().that().areNotPrivate().should(HouseStyle.beNamedByWhatItAnswers());
}
