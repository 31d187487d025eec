package dev.flowconnector.swagger.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What {@link ForkedLauncher} runs in the other JVM: request file in, response file out. */
final class ForkedMain {
    private ForkedMain() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, Object> message = Wire.read(Path.of(arguments[0]));
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            answer.put(
                    ForkedLauncher.RESPONSE,
                    Launcher.run(
                            paths(message, ForkedLauncher.CLASS_PATH),
                            paths(message, ForkedLauncher.GENERATOR_JARS),
                            request(message)));
        } catch (LaunchException e) {
            answer.put(ForkedLauncher.REFUSAL, String.valueOf(e.getMessage()));
        }
        Wire.write(answer, Path.of(arguments[1]));
    }

    private static List<Path> paths(Map<String, Object> message, String key) {
        return ((List<?>) Objects.requireNonNull(message.get(key), key))
                .stream().map(path -> Path.of((String) path)).toList();
    }

    @SuppressWarnings("unchecked") // written by ForkedLauncher
    private static Map<String, Object> request(Map<String, Object> message) {
        return (Map<String, Object>) Objects.requireNonNull(message.get(ForkedLauncher.REQUEST));
    }
}
