import { bilangan } from '@/lib/dasar/format/angka'
import { bulanTahun, namaBulan, tanggal, tanggalAkhirBulan } from '@/lib/dasar/format/tanggal'
import { Button } from '@/components/dasar/ui/button'
import { LipatPonsel } from '@/components/dasar/ui/lipat-ponsel'
import { Notice } from '@/components/dasar/ui/notice'
import { DataContoh } from './data-contoh'
import { PrintHead } from './print-head'

export interface PilihanPeriode {
  tahun: number
  bulan: number
  /** "berlaku" or the urutan of an APBD version */
  versi: string
  /** a version of the address that the year does not have */
  versiTiada: string | null
  daftarTahun: readonly number[]
  /** the months with a word about their state ("terkunci", "terbuka", "belum dibuka"); `tertutup` cannot be chosen */
  daftarBulan: readonly { bulan: number; keterangan?: string; tertutup?: boolean }[]
  daftarVersi: readonly { nilai: string; nama: string }[]
}

export interface PeriodeBarProps {
  pilihan: PilihanPeriode
  /** units with pagu, and those whose report of the month is in; left out where the page is about one unit */
  melapor?: { jumlahUnit: number; jumlahMelapor: number }
  /** the figures of this month were reconciled with BKAD and published */
  terbit?: boolean
  /** true: figures of this year are made up in part; says so on every page */
  contoh: boolean
  catatanContoh?: string | null
  /** other parameters of the address to keep (sort, filter) */
  lain?: Readonly<Record<string, string>>
  /** the latest month that was opened, where the one of the address was not */
  bulanLain?: number | null
  /** plain date, where the page is about a day and not about the end of its month */
  hari?: string
}

const PILIH = 'min-h-9 rounded border border-garis-kuat bg-latar px-2 text-sm text-teks max-w-full'

function Pilih({ nama, name, nilai, opsi }: { nama: string; name: string; nilai: string | number; opsi: readonly { nilai: string | number; nama: string; tertutup?: boolean }[] }) {
  return (
    <label className="flex min-w-0 items-center gap-1.5 text-sm">
      <span className="text-redup max-sm:sr-only">{nama}</span>
      <select key={nilai} name={name} defaultValue={nilai} className={PILIH}>
        {opsi.map((item) => <option key={item.nilai} value={item.nilai} disabled={item.tertutup}>{item.nama}</option>)}
      </select>
    </label>
  )
}

/** The address asks for a month that was never opened: it is said, and not another month shown in its place. */
function BulanTertutup({ tahun, bulan, versi, lain, bulanLain }: PilihanPeriode & { lain: Readonly<Record<string, string>>; bulanLain: number | null }) {
  const alamat = new URLSearchParams({ ...lain, tahun: String(tahun), bulan: String(bulanLain ?? bulan), versi })
  return (
    <Notice nada="peringatan" className="py-1.5">
      {bulanTahun(tahun, bulan)} belum dibuka untuk pelaporan, jadi belum ada posisinya.{' '}
      {bulanLain === null ? `Belum ada bulan TA ${tahun} yang dibuka.` : <a className="tautan" href={`?${alamat}`}>Buka {bulanTahun(tahun, bulanLain)}</a>}
    </Notice>
  )
}

/** The address asks for a version of the APBD that the year does not have. The one in force is shown, and that is said, on paper too. */
function VersiTiada({ tahun, versiTiada, namaVersi }: { tahun: number; versiTiada: string; namaVersi: string }) {
  return <Notice nada="peringatan" className="py-1.5">Versi APBD “{versiTiada}” tidak ada di TA {tahun}. Yang tampil: {namaVersi}.</Notice>
}

/**
 * The bar on top of every page of figures: year, month and version as a plain GET form (the address is the view),
 * and what the data is. On paper it becomes the head of the sheet.
 */
export function PeriodeBar({ pilihan, melapor, terbit, contoh, catatanContoh, lain = {}, bulanLain = null, hari }: PeriodeBarProps) {
  const { tahun, bulan, versi, daftarTahun, daftarBulan, daftarVersi, versiTiada } = pilihan
  const namaVersi = daftarVersi.find((item) => item.nilai === versi)?.nama ?? versi
  const data = `Data per ${hari === undefined ? tanggalAkhirBulan(tahun, bulan) : tanggal(hari)}${
    melapor && melapor.jumlahUnit > 0 ? `, ${bilangan(melapor.jumlahMelapor)} dari ${bilangan(melapor.jumlahUnit)} unit melapor` : ''}${terbit ? ', angka telah direkonsiliasi dengan BKAD' : ''}`
  return (
    <>
      <PrintHead keterangan={`${data}. APBD: ${namaVersi}.${contoh ? ' Data contoh.' : ''}`} />
      <div className="cetak-sembunyi border-b border-garis bg-latar px-4 py-1.5 lg:sticky lg:top-0 lg:z-30 lg:px-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <LipatPonsel label="Ganti periode">
            <form method="get" aria-label="Periode" className="flex min-w-0 flex-wrap items-center gap-2">
              {Object.entries(lain).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
              <Pilih nama="Tahun" name="tahun" nilai={tahun} opsi={daftarTahun.map((item) => ({ nilai: item, nama: String(item) }))} />
              <Pilih nama="s.d." name="bulan" nilai={bulan} opsi={daftarBulan.map((item) => ({
                nilai: item.bulan,
                nama: item.keterangan ? `${namaBulan(item.bulan)} (${item.keterangan})` : namaBulan(item.bulan),
                tertutup: item.tertutup,
              }))} />
              <Pilih nama="Versi APBD" name="versi" nilai={versi} opsi={daftarVersi} />
              <Button type="submit" kecil>Tampilkan</Button>
            </form>
          </LipatPonsel>
          <p className="text-sm font-medium lg:ml-auto">{data}</p>
        </div>
      </div>
      {versiTiada === null ? null : <VersiTiada tahun={tahun} versiTiada={versiTiada} namaVersi={namaVersi} />}
      {daftarBulan.some((item) => item.tertutup && item.bulan === bulan) ? <BulanTertutup {...pilihan} lain={lain} bulanLain={bulanLain} /> : null}
      {contoh ? <DataContoh tahun={tahun} catatan={catatanContoh ?? null} /> : null}
    </>
  )
}
