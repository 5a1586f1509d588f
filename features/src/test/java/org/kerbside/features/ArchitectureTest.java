package org.kerbside.features;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.kerbside.features.offenders.Impatient;

/** The rules of the house, for all modules at once, and the proof that each of them bites. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.kerbside");

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("org.kerbside.features.offenders");

    private static final Set<String> KNOW_BOTH_SIDES = Set.of("fixtures.virtual", "fixtures.loopback");

    @Test
    void everyPackageUsesOnlyWhatTheTableAllows() {
        assertThat(House.violations(HOUSE, House.MAY_USE)).isEmpty();
    }

    @Test
    void theTableBites() {
        var stricter = new HashMap<>(House.MAY_USE);
        stricter.put("rig.signal", Set.of());
        stricter.remove("rig.verdict");
        assertThat(House.violations(HOUSE, stricter))
                .contains(
                        "rig.signal may not use rig.time, but org.kerbside.rig.signal.Trace uses org.kerbside.rig.time.Timeline",
                        "Package org.kerbside.rig.verdict stands in no row of the table");
    }

    @Test
    void testerAndTestedShareNoCode() {
        assertThat(House.MAY_USE.get("firmware")).isEmpty();
        assertThat(House.MAY_USE)
                .allSatisfy((row, mayUse) -> assertThat(mayUse.contains("firmware"))
                        .as("%s may use firmware", row)
                        .isEqualTo(KNOW_BOTH_SIDES.contains(row)));
        assertThat(HOUSE.stream()
                        .filter(one -> House.rowOf(one, Set.of("firmware")).isPresent()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.getDirectDependenciesFromSelf())
                        .extracting(use -> use.getTargetClass().getPackageName())
                        .noneMatch(used -> used.startsWith("org.kerbside.") && !isFirmware(used)));
    }

    @Test
    void timeComesFromTheTimelineOnly() {
        assertThat(Clocks.uses(HOUSE)).isEmpty();
    }

    @Test
    void theBanOnClocksBites() {
        var reported = Clocks.uses(OFFENDERS);
        assertThat(Impatient.WAYS).allSatisfy(way -> assertThat(reported).anyMatch(use -> use.contains(way)));
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("org.kerbside.(**)").should().beFreeOfCycles().check(partsOf(HOUSE));
        assertThatThrownBy(() -> slices().matching("org.kerbside.(**)")
                        .should()
                        .beFreeOfCycles()
                        .check(OFFENDERS))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void namesSayWhatAThingIs() {
        assertThat(badNames(HOUSE)).isEmpty();
        assertThat(badNames(OFFENDERS)).containsExactly("org.kerbside.features.offenders.WorkManager");
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(HOUSE.stream().map(JavaClass::getPackage).distinct().filter(one -> !isNullMarked(one)))
                .isEmpty();
        assertThat(OFFENDERS.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .noneMatch(ArchitectureTest::isNullMarked);
    }

    /** Without the root of the firmware, which holds both the board that the parts know and the chargepoint made of them. */
    private static JavaClasses partsOf(JavaClasses classes) {
        return classes.that(DescribedPredicate.describe(
                "outside the root of the firmware", one -> !one.getPackageName().equals("org.kerbside.firmware")));
    }

    private static List<String> badNames(JavaClasses classes) {
        return classes.stream()
                .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(one -> one.getSimpleName().matches(".*(Impl|Manager|Util|Utils|Helper)(?![a-z]).*"))
                .map(JavaClass::getName)
                .toList();
    }

    private static boolean isNullMarked(JavaPackage one) {
        return one.isAnnotatedWith(NullMarked.class);
    }

    private static boolean isFirmware(String packageName) {
        return (packageName + ".").startsWith("org.kerbside.firmware.");
    }
}
