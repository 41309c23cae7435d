#pragma once

namespace motcua {

/// While it lives, what this thread reads and writes waits for what others do, where the system's
/// disk can tell them apart; under Windows its other work waits as well. The systems' schedulers
/// still serve it now and then on a disk that is never free, so it ends.
class DiskInBackground
{
public:
    DiskInBackground();
    ~DiskInBackground();
    DiskInBackground(const DiskInBackground&) = delete;
    DiskInBackground& operator=(const DiskInBackground&) = delete;

private:
    int m_before = 0; ///< the rank that it had, without a class: none of its own
};

} // namespace motcua
