'use client'

import type { SlideDek } from '@/lib/rakor/paparan/types'
import { SlideIsi } from './slide-isi'

/** A slide as the hall sees it, small. Not for reading by itself: its title stands above it as text. */
export function Pratinjau({ slide, tanda, skala, tabel = false, gelap = false }: { slide: SlideDek | undefined; tanda: string; skala: number; tabel?: boolean; gelap?: boolean }) {
  return (
    <div aria-hidden="true" inert className="layar-kecil overflow-hidden border border-garis-kuat" style={{ width: `${51.2 * skala}rem`, maxWidth: '100%', height: `${27 * skala}rem` }}>
      <div className={gelap ? 'bg-black' : 'bg-latar'} style={{ width: '51.2rem', height: '27rem', transform: `scale(${skala})`, transformOrigin: 'top left', padding: '0.8rem 1rem' }}>
        {gelap ? null : slide === undefined ? <p className="text-lg text-redup">Akhir paparan</p> : <SlideIsi slide={slide} tanda={tanda} tabel={tabel} />}
      </div>
    </div>
  )
}
