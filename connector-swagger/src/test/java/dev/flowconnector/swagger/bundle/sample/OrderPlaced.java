package dev.flowconnector.swagger.bundle.sample;

import dev.flowconnector.core.annotation.RequestTrigger;

@RequestTrigger
public record OrderPlaced(int number) {}
