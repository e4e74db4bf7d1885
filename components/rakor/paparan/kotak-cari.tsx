'use client'

import { cn } from '@/components/dasar/ui/cn'
import type { SlideDek } from '@/lib/rakor/paparan/types'

/** What is being typed, and what it means; Enter goes to the one that is marked. */
export function KotakCari({ terketik, temuan, pilih, onPilih }: { terketik: string; temuan: readonly SlideDek[]; pilih: number; onPilih: (kunci: string) => void }) {
  return (
    <div role="status" className="fixed bottom-16 left-1/2 z-30 w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 border-2 border-aksen bg-latar p-3">
      <p className="text-base"><span className="text-redup">{/^\d+$/.test(terketik) ? 'Slide nomor' : 'Cari'}</span> <span className="text-lg font-semibold">{terketik}</span></p>
      {temuan.length === 0 ? <p className="text-base">Tidak ada yang cocok. Esc menutup.</p> : (
        <ul className="mt-1">
          {temuan.map((satu, i) => (
            <li key={satu.kunci}>
              <button type="button" onClick={() => onPilih(satu.kunci)} className={cn('block w-full px-2 py-1 text-left text-base', i === pilih && 'bg-aksen-alas font-semibold')}>
                <span className="inline-block w-10 tabular-nums text-redup">{satu.nomor}</span>{satu.judul}{satu.unit === undefined || satu.unit.nama === satu.judul ? null : <span className="block pl-10 text-sm font-normal text-redup">{satu.unit.nama}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
