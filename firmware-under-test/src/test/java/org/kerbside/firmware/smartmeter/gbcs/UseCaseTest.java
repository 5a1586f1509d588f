package org.kerbside.firmware.smartmeter.gbcs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UseCaseTest {

    @Test
    void aUseCaseIsFoundByItsCode() {
        assertThat(UseCase.of(0x011F)).contains(new UseCase(0x011F, "ECS47e", "Limit APC [n] Level", "SME.C.C"));
        assertThat(UseCase.of(0x0001)).isEmpty();
    }

    @Test
    void whatTheDeviceObeysIsInTheTableAndCriticalInBoth() {
        for (var obeyed : org.kerbside.firmware.smartmeter.device.UseCase.values()) {
            if (UseCase.of(obeyed.code()).isPresent()) {
                assertThat(UseCase.of(obeyed.code()).orElseThrow().category())
                        .as(obeyed.name())
                        .isEqualTo(obeyed.critical() ? "SME.C.C" : "SME.C.NC");
            }
        }
    }
}
