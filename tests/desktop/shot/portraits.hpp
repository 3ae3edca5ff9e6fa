#pragma once

#include <vector>

#include "desktop/screens/customer.hpp"
#include "desktop/views/frame.hpp"

namespace aplomo::shot {

/// Every customer of the shipped scenarios, each once.
std::vector<screens::Customer> shipped_customers();

/// All of them on one sheet, each as they trust, doubt, are hurt and furious.
void draw_portraits(views::Frame& frame, const std::vector<screens::Customer>& customers);

} // namespace aplomo::shot
