import { DaftarCatatanSel } from '@/components/lapor/forms/daftar-catatan-sel'
import { FormCatatSel } from '@/components/lapor/forms/form-catatan-sel'
import { labelSel } from '@/components/lapor/forms/kunci-bagian'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { selesaikanCatatan, tulisCatatan } from '@/lib/lapor/pelaporan/catatan/actions'
import type { JawabanBesaran } from '@/lib/lapor/pelaporan/types'
import { bacaNilai, nilaiKini } from '@/lib/lapor/pelaporan/utils'
import type { KonteksSel } from './sel-catatan'

interface BarisCatatanProps {
  /** the cells of the row above */
  kunci: readonly string[]
  kolom: number
  konteks: KonteksSel
  bolehSelesai: boolean
  tutup: string
  /** what the unit said about figures that it was asked about */
  jawaban?: readonly JawabanBesaran[] | undefined
}

/** Under a row of the table: the notes at its cells, and the form where one of them was clicked. Nothing there: no row. */
export function BarisCatatan({ kunci, kolom, konteks, bolehSelesai, tutup, jawaban = [] }: BarisCatatanProps) {
  const { isian, catatan, dipilih } = konteks
  const ada = catatan.filter((satu) => kunci.includes(satu.kunci))
  const pilih = konteks.alamat && dipilih !== null && kunci.includes(dipilih) ? dipilih : null
  if (ada.length + jawaban.length === 0 && pilih === null) return null
  const alamat = { tahun: isian.tahun, bulan: isian.bulan, unitId: isian.unitId }
  return (
    <tr id={pilih ? 'sel' : undefined} className="scroll-mt-24">
      <td colSpan={kolom}>
        <div className="sticky left-2 flex max-w-[min(52rem,calc(100vw-3rem))] flex-col gap-3 border-l-4 border-aksen py-1 pl-3">
          {jawaban.map((satu) => (
            <p key={`${satu.aturan}-${satu.kunci}-${satu.nilai}`}><span className="font-medium">Dijelaskan unit:</span> {labelSel(isian, satu.kunci)}. “{satu.alasan}” <span className="text-sm text-redup">({satu.oleh}, {waktuWib(satu.pada)})</span></p>
          ))}
          <DaftarCatatanSel catatan={ada} isian={isian} alamat={alamat} tautan={null} aksiSelesai={bolehSelesai ? selesaikanCatatan : undefined} />
          {pilih ? (
            <div>
              <p className="mb-1 font-medium">Catatan pada {labelSel(isian, pilih)} <span className="font-normal text-redup tabular-nums">= {bacaNilai(pilih, nilaiKini(isian, pilih))}</span></p>
              <FormCatatSel key={pilih} aksi={tulisCatatan} alamat={alamat} kunci={pilih} tutup={tutup} />
            </div>
          ) : null}
        </div>
      </td>
    </tr>
  )
}
