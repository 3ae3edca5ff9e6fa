#pragma once

#include <memory>

struct ImDrawData;

namespace aplomo::platform {

/// In screen pixels from the top left corner.
struct Box {
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    bool empty() const { return right <= left || bottom <= top; }
    bool operator==(const Box&) const = default;
};

/// Finds the part of the picture that differs from the one before, so that a blink or the next second of a
/// clock costs little where there is no graphics card.
class Damage {
  public:
    Damage();
    ~Damage();
    Damage(const Damage&) = delete;
    Damage& operator=(const Damage&) = delete;

    /// A box that holds everything that differs; empty when the pictures are alike. The first differs
    /// everywhere.
    Box since_last(const ImDrawData& picture);

    /// The next picture differs everywhere.
    void forget();

  private:
    struct Before;
    std::unique_ptr<Before> before_;
};

/// Cuts the picture down to the box.
void cut(ImDrawData& picture, const Box& box);

} // namespace aplomo::platform
