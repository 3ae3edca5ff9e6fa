#include "desktop/state/studies.hpp"

namespace aplomo::state {

struct Studies::Job {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::size_t variant = 0;
    std::promise<analysis::Study> promise;
};

bool has_come(const ComingStudy& study) {
    return study.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

Studies::Studies(std::function<void()> wake)
    : worker_(
          [](const std::shared_ptr<Job>& job) {
              job->promise.set_value(analysis::study(job->scenario, job->variant));
              return Made{};
          },
          std::move(wake)) {}

ComingStudy Studies::ask(std::shared_ptr<const scenario::Scenario> scenario, std::size_t variant) {
    worker_.take(); // what they came to is in the futures
    auto job = std::make_shared<Job>();
    job->scenario = std::move(scenario);
    job->variant = variant;
    auto coming = job->promise.get_future().share();
    worker_.ask(std::move(job));
    return coming;
}

} // namespace aplomo::state
