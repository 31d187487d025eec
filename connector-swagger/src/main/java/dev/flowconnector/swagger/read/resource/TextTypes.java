package dev.flowconnector.swagger.read.resource;

import java.lang.reflect.Modifier;
import java.util.List;

/** Types that Jakarta REST makes from text by itself (chapter 3.2 of its specification). */
final class TextTypes {
    private TextTypes() {}

    /** Whether a type has a constructor with one text, or a static {@code valueOf} or {@code fromString}. */
    static boolean fromText(Class<?> type) {
        try {
            return Modifier.isPublic(type.getConstructor(String.class).getModifiers());
        } catch (NoSuchMethodException noConstructor) {
            return List.of("valueOf", "fromString").stream().anyMatch(name -> factory(type, name));
        }
    }

    private static boolean factory(Class<?> type, String name) {
        try {
            return Modifier.isStatic(type.getMethod(name, String.class).getModifiers());
        } catch (NoSuchMethodException none) {
            return false;
        }
    }
}
