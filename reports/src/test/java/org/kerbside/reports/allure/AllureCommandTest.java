package org.kerbside.reports.allure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AllureCommandTest {

    @AfterEach
    void forget() {
        System.clearProperty("kerbside.allure");
    }

    @Test
    void aMissingCommandIsExplained() {
        System.setProperty("kerbside.allure", "/nowhere/allure");
        assertThatThrownBy(AllureCommand::found)
                .hasMessageContaining("/nowhere/allure")
                .hasMessageContaining("Build the module reports")
                .hasMessageContaining("-Dkerbside.allure=FOLDER");
    }
}
