import type { Metadata } from 'next'
import { Jawab } from './jawab'
import { Isi } from '@/components/dasar/shell/isi'
import { Badge } from '@/components/dasar/ui/badge'
import { DefinitionList } from '@/components/dasar/ui/definition-list'
import { PageHead } from '@/components/dasar/ui/page-head'
import { DaftarLangkah } from '@/components/rakor/daftar-langkah'
import { FormTarik } from '@/components/rakor/form-tarik'
import { tanggal, tanggalPanjang } from '@/lib/dasar/format/tanggal'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import { tarikLampiran } from '@/lib/lapor/tindak-lanjut/actions'
import { NAMA_HASIL } from '@/lib/lapor/tindak-lanjut/constants'
import { isTerbuka, siapa } from '@/lib/lapor/tindak-lanjut/utils'
import { kataKeadaan } from '@/lib/lihat/panel/keputusan/hitung'
import { loadSatuPutusan } from '@/lib/lihat/tindak-lanjut/loaders'

export const metadata: Metadata = { title: 'Tindak lanjut keputusan' }

/** One decision: what, who, by when, the meetings that had it, every step, and what can be written about it. */
export default async function HalamanPutusan({ params }: { params: Promise<{ keputusanId: string }> }) {
  const { putusan, kini, hari, bolehJawab, kantor, dapatTarik } = await loadSatuPutusan((await params).keputusanId)
  const { tutup } = putusan
  return (
    <Isi>
      <PageHead
        judul={putusan.apa}
        remah={[{ nama: 'Tindak lanjut rakor', href: '/tindak-lanjut' }]}
        keterangan={<Badge nada={isTerbuka(kini) ? 'aksen' : undefined}>{kataKeadaan(kini)}</Badge>}
      />
      <div className="flex flex-col gap-8">
        <DefinitionList className="max-w-3xl" butir={[
          { nama: 'Siapa', nilai: [putusan.namaUnit, putusan.penanggungJawab].filter((isi) => isi !== null).join(', ') || siapa(putusan) },
          { nama: 'Tenggat', nilai: tanggalPanjang(kini.tenggat) },
          { nama: 'Bukti selesai', nilai: putusan.bukti ?? 'tidak ditentukan' },
          { nama: 'Rakor', nilai: <ol>{putusan.rapat.map((satu) => <li key={satu.rapatId}>{namaTriwulan(satu)}, {tanggal(satu.tanggal)}: nomor {satu.nomor}, tenggat {tanggal(satu.tenggat)}</li>)}</ol> },
          ...(tutup === null ? [] : [{ nama: `Ditutup: ${NAMA_HASIL[tutup.hasil]}`, nilai: `${tanggalPanjang(tutup.tanggal)}, ${tutup.oleh}. ${tutup.alasan}` }]),
        ]} />
        <section aria-labelledby="judul-langkah" className="flex flex-col gap-2">
          <h2 id="judul-langkah" className="text-lg">{putusan.langkah.length === 0 ? 'Belum ada langkah' : 'Apa yang sudah dilakukan?'}</h2>
          <DaftarLangkah putusan={putusan} tarik={(langkahId) => (dapatTarik.includes(langkahId) ? <FormTarik aksi={tarikLampiran} nama="lampiran ini" isian={{ keputusanId: putusan.id, langkahId }} hint="Isinya dihapus; nama, sidik, dan alasannya tetap tercatat. Bila ini satu-satunya bukti, laporan selesainya gugur." /> : null)} />
        </section>
        {bolehJawab ? <Jawab keputusanId={putusan.id} hariIni={hari} kantor={kantor} menunggu={kini.keadaan === 'MENUNGGU'} /> : null}
      </div>
    </Isi>
  )
}
