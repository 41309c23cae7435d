#pragma once

namespace motcua {

/// While it lives, what this thread reads and writes waits for what others do, where the system's
/// disk can tell them apart.
class DiskInBackground
{
public:
    DiskInBackground();
    ~DiskInBackground();
    DiskInBackground(const DiskInBackground&) = delete;
    DiskInBackground& operator=(const DiskInBackground&) = delete;

private:
    int m_before = 0;
};

} // namespace motcua
