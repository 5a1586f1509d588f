package org.kerbside.rig.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunSettingsTest {

    @BeforeEach
    @AfterEach
    void clear() {
        RunSettings.clear();
    }

    @Test
    void whatIsInstalledIsCurrent() {
        var settings = new RunSettings("loopback", Optional.of("OPENS_LATE"), -5, Path.of("/tmp/run"), false);

        settings.install();

        assertThat(RunSettings.current()).isEqualTo(settings);
    }

    @Test
    void withoutAnyTheFolderIsFreshAndStaysTheSame() {
        var settings = RunSettings.current();

        assertThat(settings.bench()).isEqualTo("virtual");
        assertThat(settings.defect()).isEmpty();
        assertThat(settings.seed()).isEqualTo(1);
        assertThat(settings.folder()).isEmptyDirectory();
        assertThat(RunSettings.current()).isEqualTo(settings);
        RunSettings.clear();
        assertThat(RunSettings.current().folder()).isNotEqualTo(settings.folder());
    }

    @Test
    void aDefectDoesNotOutliveItsSettings() {
        new RunSettings("virtual", Optional.of("OPENS_LATE"), 1, Path.of("/tmp/a"), false).install();
        new RunSettings("virtual", Optional.empty(), 1, Path.of("/tmp/b"), false).install();

        assertThat(RunSettings.current().defect()).isEmpty();
    }

    @Test
    void aSeedThatIsNoNumberIsNamed() {
        System.setProperty("kerbside.seed", "dice");

        assertThatThrownBy(RunSettings::current).hasMessageContaining("kerbside.seed is 'dice'");
    }
}
